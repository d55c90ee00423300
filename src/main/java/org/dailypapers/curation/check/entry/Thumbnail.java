package org.dailypapers.curation.check.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Severity;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Note;
import org.dailypapers.curation.check.Passage;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;

/** Finds pictures that are missing, cannot be shown, or show a person instead of the paper. */
@ApplicationScoped
public class Thumbnail implements Check {

    private static final Rule RULE = new Rule("thumbnail", 1, Severity.INFO,
            "![](/avatars/1a2b.svg)\n\nVote: 3\n\n- 알파카라는 모델을 제안합니다.\n");
    private static final Note MISSING = Note.of("check.thumbnail.missing");
    private static final Note RELATIVE = Note.of("check.thumbnail.relative");
    private static final Note RELATIVE_AVATAR = Note.of("check.thumbnail.relativeAvatar");
    private static final Note AVATAR_OF_A_PERSON = Note.of("check.thumbnail.avatar");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^/?#\\s]+\\.[^/?#\\s]+.*");
    private static final Pattern AVATAR = Pattern.compile("(?i)(?:^|[/.-])avatars?[./-]|gravatar\\.com/");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        String address = subject.content().thumbnail();
        Note note = address == null ? subject.content().video() == null ? MISSING : null : note(address);
        return note == null ? List.of()
                : List.of(new Finding(Passage.whole(FieldName.THUMBNAIL, address == null ? "" : address), List.of(note), null));
    }

    private static Note note(String address) {
        boolean avatar = AVATAR.matcher(address).find();
        if (!ABSOLUTE.matcher(address).matches()) {
            return avatar ? RELATIVE_AVATAR : RELATIVE;
        }
        return avatar ? AVATAR_OF_A_PERSON : null;
    }
}
