package org.dailypapers.platform;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/** Writes a table without the script that a widget needs, in views without state, which have no use for it. */
public class ScriptlessDataTableRenderer extends DataTableRenderer {

    @Override
    protected void encodeScript(FacesContext context, DataTable table) throws IOException {
        if (!context.getViewRoot().isTransient()) {
            super.encodeScript(context, table);
        }
    }
}
