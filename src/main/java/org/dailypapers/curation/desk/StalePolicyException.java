package org.dailypapers.curation.desk;

/** Somebody settled what readers see since it was looked at. */
public class StalePolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
