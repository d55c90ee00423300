package org.dailypapers.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.bind.JsonbException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonMapperTest {

    /** A record with what ours have. */
    public record Outer(String zulu, Integer alpha, List<Inner> mike, boolean bravo, long lima) {
    }

    /** A record in another. */
    public record Inner(String body, String heading) {
    }

    @Test
    void membersAreTheComponentsInTheirOrder() {
        assertEquals("{\"zulu\":\"가\\u0001\\\"\\n\",\"alpha\":null,\"mike\":[{\"body\":\"b\",\"heading\":null}],\"bravo\":true,\"lima\":3}",
                new String(JsonMapper.bytes(new Outer("가\u0001\"\n", null, List.of(new Inner("b", null)), true, 3)), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsStoredLeavesOutWhatIsUnknownAndIsReadAgain() {
        Outer outer = new Outer("z\b\u0085\uFFFE😀", null, List.of(new Inner("b", null), new Inner("", "h")), false, Long.MAX_VALUE);
        String stored = JsonMapper.stored(outer);
        assertEquals("{\"zulu\":\"z\\b\u0085\uFFFE😀\",\"mike\":[{\"body\":\"b\"},{\"body\":\"\",\"heading\":\"h\"}],\"bravo\":false,\"lima\":9223372036854775807}", stored);
        assertEquals(outer, JsonMapper.read(stored, Outer.class));
        assertEquals(new Outer(null, null, null, false, 0), JsonMapper.read("{\"unknown\":[1,{}]}", Outer.class));
        assertEquals("{\"a\":[\"1\",\"2\"]}", JsonMapper.stored(Map.of("a", new String[] {"1", "2"})));
    }

    @Test
    void whatWasCutOffIsNotRead() {
        assertThrows(JsonbException.class, () -> JsonMapper.read("{\"zulu\":\"a", Outer.class));
    }
}
