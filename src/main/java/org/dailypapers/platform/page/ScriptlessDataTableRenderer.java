package org.dailypapers.platform.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * Renders a table without its widget script in stateless views, which have no use for it. It is then also a plain table and not an ARIA
 * grid, since nothing would handle the keys of a grid.
 */
public class ScriptlessDataTableRenderer extends DataTableRenderer {

    @Override
    protected void encodeScript(FacesContext context, DataTable table) throws IOException {
        if (!context.getViewRoot().isTransient()) {
            super.encodeScript(context, table);
        }
    }

    @Override
    protected void encodeMarkup(FacesContext context, DataTable table) throws IOException {
        if (!context.getViewRoot().isTransient()) {
            super.encodeMarkup(context, table);
            return;
        }
        ResponseWriter writer = context.getResponseWriter();
        context.setResponseWriter(new PlainTable(writer));
        try {
            super.encodeMarkup(context, table);
        } finally {
            context.setResponseWriter(writer);
        }
    }

    /** A column with the attribute {@code rowHeader} has the headers of the rows. */
    @Override
    protected void encodeCell(FacesContext context, DataTable table, UIColumn column, boolean selected, boolean expanded, int row)
            throws IOException {
        PlainTable plain = context.getResponseWriter() instanceof PlainTable writer ? writer : null;
        if (plain != null) {
            plain.rowHeader = column instanceof UIComponent component && component.getAttributes().get("rowHeader") != null;
        }
        super.encodeCell(context, table, column, selected, expanded, row);
        if (plain != null) {
            plain.rowHeader = false;
        }
    }

    /** Leaves out the grid roles, and keeps the sort order attribute to the column header. */
    private static final class PlainTable extends ResponseWriterWrapper {

        private String element;
        private boolean rowHeader;

        PlainTable(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void startElement(String name, UIComponent component) throws IOException {
            element = name;
            super.startElement(shown(name), component);
            if (!shown(name).equals(name)) {
                super.writeAttribute("scope", "row", null);
            }
        }

        @Override
        public void endElement(String name) throws IOException {
            super.endElement(shown(name));
        }

        private String shown(String name) {
            return rowHeader && "td".equals(name) ? "th" : name;
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            boolean grid = "role".equals(name) && ("grid".equals(value) || "gridcell".equals(value));
            boolean order = "aria-sort".equals(name) && (!"th".equals(element) || "".equals(value));
            if (!grid && !order && !"data-ri".equals(name)) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}
