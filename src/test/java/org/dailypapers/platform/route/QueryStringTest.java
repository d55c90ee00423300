package org.dailypapers.platform.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueryStringTest {

    @Test
    void leavesOutWhatHasNoValue() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("q", "a b&c=글");
        parameters.put("author", "");
        parameters.put("editor", null);
        parameters.put("page", 2);
        assertEquals("q=a+b%26c%3D%EA%B8%80&page=2", QueryString.of(parameters));
        assertEquals("/papers?q=a+b%26c%3D%EA%B8%80&page=2", QueryString.add("/papers", parameters));
        assertEquals("/papers", QueryString.add("/papers", Collections.singletonMap("q", null)));
        assertEquals("/papers?size=50&done=kept", QueryString.add("/papers?size=50", Map.of("done", "kept")));
    }

    @Test
    void readsWhatItWrote() {
        String query = QueryString.of(Map.of("q", "a b&c=글?"));
        assertEquals(List.of("q", "a b&c=글?"), QueryString.read(query).flatMap(one -> Stream.of(one.name(), one.value())).toList());
    }

    @Test
    void readsWhateverIsWritten() {
        assertEquals(List.of(), QueryString.read(null).toList());
        assertEquals(List.of("a=1", "b", "%zz=3", "c=%zz"), QueryString.read("&a=1&&b&%zz=3&c=%zz").map(QueryString.Parameter::text).toList());
        assertEquals(List.of("a", "b", "%zz", "c"), QueryString.read("a=1&b&%zz=3&c=%zz").map(QueryString.Parameter::name).toList());
        assertNull(new QueryString.Parameter("b").value());
        assertEquals("", new QueryString.Parameter("b=").value());
        assertThrows(IllegalArgumentException.class, new QueryString.Parameter("c=%zz")::value);
    }
}
