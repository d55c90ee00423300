package org.dailypapers.curation.editor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.character.ControlCharacters;
import org.dailypapers.curation.desk.DeskAddress;
import org.dailypapers.curation.desk.DeskEntries;
import org.dailypapers.curation.editor.preview.Preview;
import org.dailypapers.curation.editor.typing.EntryForm;
import org.dailypapers.curation.editor.typing.TypedOn;
import org.dailypapers.curation.editor.typing.TypingService;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.platform.export.ExportServlet;
import org.dailypapers.platform.json.JsonMapper;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.route.Page;



/** Keeps the text while an editor types, and responds with its preview and with the others who have the entry open ({@code /-/typing}). */
@WebServlet("/-/typing")
public class EditorTypingServlet extends ExportServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeskEntries entries;
    @Inject
    private transient TypingService typing;
    @Inject
    private transient EditorPresence presence;
    @Inject
    private transient EditorFindings findings;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient Page page;
    @Inject
    private transient Words words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor editor = visitor.require(Role.EDITOR);
        DeskEntry entry = entries.entry(DeskAddress.of(page));
        SubmissionAnswer.requireSame(request, editor);
        boolean typed = request.getParameter("typed") != null;
        EntryForm form = EntryForm.of(request.getParameterMap()).restored(entry.content());
        if (typed && !EntryForm.isIn(request.getParameterMap())) {
            throw new BadRequest("error.act", "typed");
        }
        typing.begin(editor, entry.id());
        Optional<Instant> kept = typed ? typing.keep(editor, entry.id(), form,
                TypedOn.of(request.getParameterMap(), Client.of(request).device())) : Optional.empty();
        if (typed) {
            presence.renewClaim(editor, entry.id());
            findings.load(entry, form, null, request);
        }
        presence.join(editor, entry.id());
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JsonMapper.bytes(new Answer(
                typed ? ControlCharacters.replacedInHtml(Preview.html(form, findings.marks(), words)) : "",
                kept.map(at -> words.text("editor.saved", words.clock(at))).orElse(""), kept.map(words::clock).orElse(""),
                typed && kept.isEmpty(), typing.ends(editor, entry.id()), ControlCharacters.replaced(presence.getOthers()),
                entry.row().revision() > form.loaded() ? words.text("editor.newer", Integer.toString(entry.row().revision())) : "")));
    }

    private record Answer(String preview, String saved, String at, boolean late, int ends, String others, String newer) {
    }
}
