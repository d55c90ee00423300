package org.dailypapers.content;

/** What to call a paper: its title, or its identifier if a digest lost the title. */
public final class ShownTitle {

    private ShownTitle() {
    }

    /**
     * @param title a title; may be blank
     * @param arxivId arXiv identifier without version
     * @return the name of the paper at the desk
     */
    public static String of(String title, String arxivId) {
        return title.isBlank() ? arxivId : title;
    }

    /**
     * @param title a title; may be blank
     * @param arxivId arXiv identifier without version
     * @return the name of the paper for readers, which says what kind of identifier it is
     */
    public static String forReaders(String title, String arxivId) {
        return of(title, "arXiv " + arxivId);
    }
}
