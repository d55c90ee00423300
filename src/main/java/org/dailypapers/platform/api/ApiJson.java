package org.dailypapers.platform.api;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.dailypapers.platform.json.JsonMapper;

/** Lets the API answer by {@link JsonMapper}. */
@Provider
public class ApiJson implements ContextResolver<Jsonb> {

    @Override
    public Jsonb getContext(Class<?> type) {
        return JsonMapper.ANSWERS;
    }
}
