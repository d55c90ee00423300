package org.dailypapers.platform.problem;

/** The address of something that does not exist; answered with status 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** Without saying what is missing. */
    public NotFound() {
        this("error.404");
    }

    /** @param key the name of the texts that say what is missing, to be followed by {@code .title} or {@code .text} */
    public NotFound(String key) {
        this.key = key;
    }

    /** @return the name of the texts that say what is missing, or what became of it */
    public String key() {
        return key;
    }
}
