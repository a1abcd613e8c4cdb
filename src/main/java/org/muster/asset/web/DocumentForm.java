package org.muster.asset.web;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files a person hands in and what they are for. */
public class DocumentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind = "";
    private transient List<Part> files = List.of();

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = Objects.requireNonNullElse(kind, "");
    }

    /** Only while the request that brought them is answered. */
    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = Objects.requireNonNullElse(files, List.of());
    }
}
