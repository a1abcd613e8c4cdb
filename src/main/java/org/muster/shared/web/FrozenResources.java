package org.muster.shared.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Gives each of our own resources an address that changes with its content, so that browsers may keep it for long. */
public class FrozenResources extends ResourceHandlerWrapper {
    private static final String OURS = "muster";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public FrozenResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        var found = super.createResource(name, library);
        return found != null && OURS.equals(library) ? new Frozen(found) : found;
    }

    private String versionOf(Resource resource) {
        return versions.computeIfAbsent(resource.getResourceName(), name -> {
            var sum = new CRC32();
            try (var content = resource.getInputStream()) {
                sum.update(content.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return Long.toHexString(sum.getValue());
        });
    }

    private final class Frozen extends ResourceWrapper {
        Frozen(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            var path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "v=" + versionOf(getWrapped());
        }
    }
}
