package org.dailypapers.curation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Severity;

/** A picture that is missing, cannot be shown, or shows a person instead of the paper. */
@ApplicationScoped
public class Thumbnail implements Check {

    private static final Rule RULE = new Rule("thumbnail", 1, Severity.INFO, Explanation.of(
            new Bilingual("논문 그림이 아님",
                    "No picture of the paper"),
            new Bilingual("그림이 없거나, 주소가 온전하지 않아 보여 줄 수 없거나, 논문이 아니라 올린 사람의 프로필 "
                    + "사진입니다. 그림 자리에는 대신 무늬가 나옵니다. 논문의 그림 주소를 찾아 넣으세요. "
                    + "그림 대신 동영상이 있는 항목은 알리지 않습니다.",
                    "There is no picture, its address is not whole so that it cannot be shown, or it is the "
                            + "avatar of whoever submitted the paper. Readers see a drawing in its place. Put in the "
                            + "address of a picture of the paper. Entries that have a video instead of a picture are "
                            + "not reported."),
            "![](/avatars/1a2b.svg)\n\nVote: 3\n\n- 알파카라는 모델을 제안합니다.\n"));
    private static final Bilingual MISSING = new Bilingual("그림이 없습니다.", "There is no picture.");
    private static final Bilingual RELATIVE = new Bilingual("https://로 시작하는 온전한 주소가 아닙니다.",
            "The address is not a whole one that begins with https://.");
    private static final Bilingual RELATIVE_AVATAR = new Bilingual("온전한 주소가 아니며, 사람의 프로필 사진입니다.",
            "The address is not a whole one, and it is that of somebody's avatar.");
    private static final Bilingual AVATAR_OF_A_PERSON = new Bilingual("논문의 그림이 아니라 사람의 프로필 사진입니다.",
            "It is somebody's avatar, not a picture of the paper.");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^/?#\\s]+\\.[^/?#\\s]+.*");
    private static final Pattern AVATAR = Pattern.compile("(?i)(?:^|[/.-])avatars?[./-]|gravatar\\.com/");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject) {
        String address = subject.content().thumbnail();
        Bilingual note = address == null ? subject.content().video() == null ? MISSING : null : note(address);
        return note == null ? List.of()
                : List.of(new Finding(Passage.whole(FieldName.THUMBNAIL, address == null ? "" : address), note, null));
    }

    private static Bilingual note(String address) {
        boolean avatar = AVATAR.matcher(address).find();
        if (!ABSOLUTE.matcher(address).matches()) {
            return avatar ? RELATIVE_AVATAR : RELATIVE;
        }
        return avatar ? AVATAR_OF_A_PERSON : null;
    }
}
