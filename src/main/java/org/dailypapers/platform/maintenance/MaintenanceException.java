package org.dailypapers.platform.maintenance;

/** A command of an operator failed. The message is one sentence that says why, and how to fix it. */
class MaintenanceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MaintenanceException(String sentence) {
        super(sentence);
    }

    MaintenanceException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
