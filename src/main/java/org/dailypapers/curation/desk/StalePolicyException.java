package org.dailypapers.curation.desk;

/** The policy has been changed since the admin looked at it. */
public class StalePolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
