package org.dailypapers.content;

/** What a paper is called where something is shown of it: its title, or its identifier where a digest lost the title. */
public final class ShownTitle {

    private ShownTitle() {
    }

    /**
     * @param title a title as it stands; may be blank
     * @param arxivId arXiv identifier without version
     * @return what to call the paper at the desk
     */
    public static String of(String title, String arxivId) {
        return title.isBlank() ? arxivId : title;
    }

    /**
     * @param title a title as it stands; may be blank
     * @param arxivId arXiv identifier without version
     * @return what to call the paper for readers, who are told whose identifier it is
     */
    public static String forReaders(String title, String arxivId) {
        return of(title, "arXiv " + arxivId);
    }
}
