package org.dailypapers.digest.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntrySortTest {

    @Test
    void standsInTheDescriptionOfTheApi() throws IOException {
        try (InputStream file = EntrySort.class.getResourceAsStream("/openapi.json"); JsonReader reader = Json.createReader(file)) {
            JsonArray described = (JsonArray) reader.readObject().getValue("/paths/~1papers/get/parameters").asJsonArray().stream()
                    .map(parameter -> parameter.asJsonObject()).filter(parameter -> parameter.getString("name", "").equals("sort"))
                    .findFirst().orElseThrow().getJsonObject("schema").get("enum");
            assertEquals(Arrays.stream(EntrySort.values()).map(EntrySort::key).toList(),
                    described.getValuesAs(JsonString::getString));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasAnOppositeAndANameInBothLanguages(EntrySort sort) {
        assertEquals(sort, sort.reversed().reversed());
        assertEquals(sort.descending() ? sort.key().substring(1) : "-" + sort.key(), sort.reversed().key());
        assertEquals(sort, EntrySort.of(sort.key()).orElseThrow());
        for (Locale language : List.of(Locale.KOREAN, Locale.ROOT)) {
            assertTrue(ResourceBundle.getBundle("messages", language).containsKey("papers.sort." + sort.key()));
        }
    }
}
