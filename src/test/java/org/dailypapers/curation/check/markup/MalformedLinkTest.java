package org.dailypapers.curation.check.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.dailypapers.curation.check.AllChecks;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Mends;
import org.dailypapers.curation.check.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedLinkTest {

    private static final Check CHECK = new MalformedLink();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[코드] (https://example.org/a)|[코드](https://example.org/a)",
        "[코드](https://example.org/a. 끝|[코드](https://example.org/a). 끝",
        "[코드](https://github.com/a에서 봅니다.|[코드](https://github.com/a)에서 봅니다.",
        "[코드](https://github.com/a.에서, 봅니다.|[코드](https://github.com/a).에서, 봅니다.",
        "[코드](https://github.com/a에서) 봅니다.|[코드](https://github.com/a)에서 봅니다.",
        "<a class=x href = 'https://example.org' id=y>누리집</a>입니다.|[누리집](https://example.org)입니다.",
        "[코드](example.org/a)|[코드](https://example.org/a)",
        "https:/example.org/a 입니다.|https://example.org/a 입니다.", "https// 는 https//example.org/a 입니다.|https// 는 https://example.org/a 입니다.",
        "htttps://example.org/a 입니다.|https://example.org/a 입니다.", "ttps://example.org/a 입니다.|https://example.org/a 입니다.",
        "https:// example.org/a 입니다.|https://example.org/a 입니다.",
        "<a href=\"https://example.org\">누리집</a>입니다.|[누리집](https://example.org)입니다."})
    void mendsWhatCanBeMendedInOneWay(String body, String mended) {
        List<Finding> findings = found(body);
        assertEquals(1, findings.size(), findings::toString);
        assertEquals(mended, findings.get(0).mended().sections().get(0).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[코드]()", "[코드](없음)", "[코드](https://a b)", "https://example.org/a{Alpaca}에서 봅니다.", "https://github 입니다.",
        "https://example.org/ahttps://example.org/b", "[코드](javascript:void)", "https://example.org/.../a", "<a href=x>", "<a href=\"\">누리집</a>",
        "[코드](https://github.com/a에서)에서 봅니다.", "[코드](https://github.com/a에서 \"이름\") 봅니다."})
    void findsWhatOnlyAPersonCanMend(String body) {
        List<Finding> findings = found(body);
        assertEquals(1, findings.size(), findings::toString);
        assertNull(findings.get(0).mended());
    }

    @ParameterizedTest
    @ValueSource(strings = {"코드는 https://example.org/alpaca에서 봅니다.", "(https://example.org/a_(b)를 보십시오)", "www.example.org에서 봅니다.",
        "https://example.org/demo/에서 봅니다.", "https://example.org/alpaca.을 봅니다.", "https://example.org/alpaca 에서 봅니다.", "누리집(https://example.org)에서 봅니다.", "[누리집](https://example.org/a_(b))에서",
        "[누리집](https://example.org \"이름\")", "<https://example.org>에서", "https://ko.example.org/wiki/인공지능", "[글](https://ko.example.org/wiki/인공지능)", "[글](https://ko.example.org/GPT소개글)",
        "[1, 2]  (https://example.org)", "<a name=x>", "**https://example.org**에서",
        "`https://example.org에서`", "https://web.example.org/web/2020/https://example.com/a", "https://example.org.", "[1, 2] (그림 참조)",
        "[https://example.org/](https://example.org/)에서", "http 주소와 https를 씁니다.", "$f[i](j)$ 입니다.",
        "http://192.168.0.1:8080/a", "[글](mailto:a@example.org)", "https://example.org/a?b=c&d=%20e#f", "https://example.org/a,"})
    void leavesLinksThatLeadSomewhere(String body) {
        assertEquals(List.of(), found(body));
    }

    private static List<Finding> found(String body) {
        Subject subject = AllChecks.entry("- ***What's New***: " + body);
        Mends.assertRight(CHECK, subject);
        return CHECK.find(subject);
    }
}
