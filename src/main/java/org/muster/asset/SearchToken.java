package org.muster.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One word under which an asset is found. */
@Entity
@Table(name = "search_token")
@IdClass(SearchToken.Key.class)
public class SearchToken {

    /** The token and whom it finds, together. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String token;
        private Long asset;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(token, key.token) && Objects.equals(asset, key.asset);
        }

        @Override
        public int hashCode() {
            return Objects.hash(token, asset);
        }
    }

    @Id
    private String token;

    @Id
    @Column(name = "asset_id")
    private Long asset;

    SearchToken(String token, Long asset) {
        this.token = token;
        this.asset = asset;
    }

    protected SearchToken() {}
}
