package org.muster.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** Lets a dangerous step through only when its reference was typed exactly. */
@FacesValidator("muster.typedTag")
public class TypedTag implements Validator<String> {

    @Override
    public void validate(FacesContext faces, UIComponent component, String typed) {
        var expected = String.valueOf(component.getAttributes().get("expected"));
        if (!expected.equals(typed.strip())) {
            var words = CDI.current().select(Messages.class).get().of("shared.form.confirm.mismatch", expected);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
    }
}
