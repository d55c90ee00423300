package org.dailypapers.curation.bulk;

/** A bulk action is not possible for an entry, which is left unchanged. The message is the key of a text that says why. */
class BulkLeft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BulkLeft(String told) {
        super(told);
    }
}
