package org.dailypapers.digest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;

/**
 * Stores a {@link Content} as a JSON object whose members have the names of the record's components. Components that are null are
 * left out. The format is JSON, not Markdown, so that stored content does not depend on how Markdown is read.
 */
@Converter
public class ContentConverter implements AttributeConverter<Content, String> {

    @Override
    public String convertToDatabaseColumn(Content content) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("title", content.title());
        JsonArrayBuilder authors = Json.createArrayBuilder();
        content.authors().forEach(authors::add);
        json.add("authors", authors);
        if (content.votes() != null) {
            json.add("votes", content.votes());
        }
        if (content.thumbnail() != null) {
            json.add("thumbnail", content.thumbnail());
        }
        if (content.video() != null) {
            json.add("video", content.video());
        }
        JsonArrayBuilder sections = Json.createArrayBuilder();
        content.sections().forEach(section -> sections.add(toJson(section)));
        return json.add("sections", sections).build().toString();
    }

    @Override
    public Content convertToEntityAttribute(String column) {
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            JsonObject json = reader.readObject();
            List<String> authors = json.getJsonArray("authors").getValuesAs(JsonString::getString);
            List<Section> sections = json.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                    .map(section -> new Section(section.getString("heading", null), section.getString("body")))
                    .toList();
            return new Content(json.getString("title"), authors,
                    json.containsKey("votes") ? json.getInt("votes") : null, json.getString("thumbnail", null),
                    json.getString("video", null), sections);
        }
    }

    private static JsonObjectBuilder toJson(Section section) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (!section.headless()) {
            json.add("heading", section.heading());
        }
        return json.add("body", section.body());
    }
}
