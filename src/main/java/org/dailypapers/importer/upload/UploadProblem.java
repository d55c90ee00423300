package org.dailypapers.importer.upload;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.OutageFilter;

/** Why nothing of an upload could be kept. */
public class UploadProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient UploadReceiver.Typed typed;
    private final transient Object[] arguments;
    private final String field;

    private UploadProblem(int status, UploadReceiver.Typed typed, String key, Object... arguments) {
        this(status, typed, null, key, arguments);
    }

    private UploadProblem(int status, UploadReceiver.Typed typed, String field, String key, Object[] arguments) {
        super(key);
        this.field = field;
        this.status = status;
        this.typed = typed;
        this.arguments = arguments;
    }

    static UploadProblem tooLarge(Limits limits) {
        return new UploadProblem(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, null, "imports.problem.large",
                Limits.megabytes(limits.request()));
    }

    static UploadProblem noSpace() {
        return new UploadProblem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, null, "imports.problem.disk");
    }

    static UploadProblem noForm() {
        return new UploadProblem(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, null, "imports.problem.form");
    }

    static UploadProblem unreadable() {
        return new UploadProblem(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, null, "imports.problem.unreadable");
    }

    static UploadProblem cutOff() {
        return new UploadProblem(HttpServletResponse.SC_BAD_REQUEST, null, "imports.problem.cut");
    }

    static UploadProblem noFiles(UploadReceiver.Typed typed) {
        return new UploadProblem(HttpStatus.UNPROCESSABLE_CONTENT, typed, "imports.problem.none");
    }

    static UploadProblem tooLong(UploadReceiver.Typed typed, String field, FieldLimit limit, int length) {
        return new UploadProblem(HttpStatus.UNPROCESSABLE_CONTENT, typed, field, Words.TOO_LONG, new Object[] {limit.longest(), length});
    }

    /** @return the headers of the response */
    public Map<String, String> headers() {
        return status == HttpServletResponse.SC_SERVICE_UNAVAILABLE ? OutageFilter.Reason.DISK.headers() : Map.of();
    }

    /** @return the name of the invalid field; null if the problem is with the files, or with no field */
    public String field() {
        return field;
    }

    /** @return the HTTP status of the response */
    public int status() {
        return status;
    }

    /** @return what was typed beside the files; null if it is not known */
    public UploadReceiver.Typed typed() {
        return typed;
    }

    /** @return the values for the placeholders of the message, whose name is {@link #getMessage} */
    public Object[] arguments() {
        return arguments.clone();
    }
}
