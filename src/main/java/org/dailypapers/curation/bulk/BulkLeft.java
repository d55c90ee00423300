package org.dailypapers.curation.bulk;

/** An entry is left as it is, while something is done to many; the message is the name of a text that says why. */
class BulkLeft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BulkLeft(String told) {
        super(told);
    }
}
