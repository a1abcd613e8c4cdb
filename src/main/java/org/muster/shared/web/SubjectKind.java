package org.muster.shared.web;

/**
 * What pages know about the subjects of one type.
 *
 * @param type as the trail stores it, such as {@code asset}
 * @param context whose words name the type ({@code asset.subject.asset}) and its fields ({@code asset.field.name})
 * @param address of the page that shows one, up to where its reference is put; empty if no page does
 */
public record SubjectKind(String type, String context, String address) {

    public String textKey() {
        return context + ".subject." + type;
    }
}
