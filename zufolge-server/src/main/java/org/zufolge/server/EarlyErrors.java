package org.zufolge.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what is no request that any route could take: an address with tricks in it, headers that are too long. */
final class EarlyErrors implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        String detail = "This is no request that the room understands.";
        Content.Sink.write(response, true, new Problem(response.getStatus(), detail).json(), callback);
        return true;
    }
}
