package org.dailypapers.importer;

import jakarta.servlet.http.HttpServletResponse;

/** Why nothing of an upload could be kept. */
public class UploadProblem extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    private final int status;
    private final transient UploadReceiver.Typed typed;
    private final transient Object[] arguments;

    private UploadProblem(int status, UploadReceiver.Typed typed, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.typed = typed;
        this.arguments = arguments;
    }

    static UploadProblem tooLarge(Limits limits) {
        return new UploadProblem(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, null, "imports.problem.large",
                Limits.megabytes(limits.request()));
    }

    static UploadProblem noForm() {
        return new UploadProblem(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, null, "imports.problem.form");
    }

    static UploadProblem cutOff() {
        return new UploadProblem(HttpServletResponse.SC_BAD_REQUEST, null, "imports.problem.cut");
    }

    static UploadProblem noFiles(UploadReceiver.Typed typed) {
        return new UploadProblem(UNPROCESSABLE, typed, "imports.problem.none");
    }

    /** @return the HTTP status that says so */
    public int status() {
        return status;
    }

    /** @return what was typed beside the files; null where it is not known */
    UploadReceiver.Typed typed() {
        return typed;
    }

    /** @return the values for the placeholders of the message, whose name is {@link #getMessage} */
    Object[] arguments() {
        return arguments.clone();
    }
}
