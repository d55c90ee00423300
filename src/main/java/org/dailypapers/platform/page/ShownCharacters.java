package org.dailypapers.platform.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.dailypapers.character.ControlCharacters;

/** Writes every page, whatever component writes into it, without {@linkplain ControlCharacters control characters}. */
public class ShownCharacters extends RenderKitFactory {

    /** @param wrapped the factory of the render kits themselves */
    public ShownCharacters(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        RenderKit kit = getWrapped().getRenderKit(context, id);
        return kit == null ? null : new Kit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {

        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String types, String encoding) {
            return new Shown(super.createResponseWriter(writer, types, encoding));
        }
    }

    /** A writer that replaces characters in all that is given to it. */
    static final class Shown extends ResponseWriterWrapper {

        Shown(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new Shown(getWrapped().cloneWithWriter(writer));
        }

        @Override
        public void write(String text) throws IOException {
            getWrapped().write(ControlCharacters.replacedInHtml(text));
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            write(text.substring(from, from + length));
        }

        @Override
        public void write(char[] text) throws IOException {
            write(new String(text));
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            write(new String(text, from, length));
        }

        @Override
        public void write(int c) throws IOException {
            write(String.valueOf((char) c));
        }

        @Override
        public void writeText(Object text, String property) throws IOException {
            getWrapped().writeText(shown(text), property);
        }

        @Override
        public void writeText(Object text, UIComponent component, String property) throws IOException {
            getWrapped().writeText(shown(text), component, property);
        }

        @Override
        public void writeText(char[] text, int from, int length) throws IOException {
            getWrapped().writeText(ControlCharacters.replaced(new String(text, from, length)), null);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            getWrapped().writeAttribute(name, shown(value), property);
        }

        @Override
        public void writeURIAttribute(String name, Object value, String property) throws IOException {
            getWrapped().writeURIAttribute(name, shown(value), property);
        }

        @Override
        public void writeComment(Object comment) throws IOException {
            getWrapped().writeComment(shown(comment));
        }

        private static Object shown(Object value) {
            return value instanceof CharSequence || value instanceof Character ? ControlCharacters.replaced(value.toString()) : value;
        }
    }
}
