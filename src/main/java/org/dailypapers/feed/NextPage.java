package org.dailypapers.feed;

import jakarta.ws.rs.core.UriInfo;

/** The address of the page after the one at hand. */
final class NextPage {

    private NextPage() {
    }

    static String of(UriInfo uri, int page) {
        return uri.getRequestUriBuilder().replaceQueryParam("page", page + 1).build().toString();
    }
}
