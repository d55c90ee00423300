package org.dailypapers.curation.editor.typing;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.dailypapers.content.TypedContent.TypedSection;

/** Keeps a form as a JSON object whose members have the names of the record's components. */
@Converter
public class EntryFormConverter implements AttributeConverter<EntryForm, String> {

    @Override
    public String convertToDatabaseColumn(EntryForm form) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        form.parts().forEach(part -> parts.add(Json.createObjectBuilder().add("heading", part.heading() == null ? "" : part.heading())
                .add("body", part.body())));
        JsonObjectBuilder remarks = Json.createObjectBuilder();
        form.remarks().typed().forEach(remarks::add);
        return Json.createObjectBuilder().add("loaded", form.loaded()).add("title", form.title()).add("authors", form.authors())
                .add("votes", form.votes()).add("thumbnail", form.thumbnail()).add("video", form.video()).add("parts", parts)
                .add("reason", form.reason()).add("remarks", remarks).build().toString();
    }

    @Override
    public EntryForm convertToEntityAttribute(String column) {
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            JsonObject json = reader.readObject();
            List<TypedSection> parts = json.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                    .map(part -> new TypedSection(part.getString("heading"), part.getString("body"))).toList();
            return new EntryForm(json.getInt("loaded"), json.getString("title"), json.getString("authors"), json.getString("votes"),
                    json.getString("thumbnail"), json.getString("video"), parts, json.getString("reason"), remarks(json));
        }
    }

    /** Forms stored before there were remarks have none. */
    private static Remarks remarks(JsonObject json) {
        JsonObject kept = json.getJsonObject("remarks");
        return kept == null ? Remarks.NONE : new Remarks(kept.keySet().stream().collect(Collectors.toMap(name -> name, kept::getString)));
    }
}
