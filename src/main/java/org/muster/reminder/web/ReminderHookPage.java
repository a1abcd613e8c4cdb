package org.muster.reminder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.reminder.ChannelTrial;
import org.muster.reminder.OperationsDirectory;
import org.muster.reminder.OperationsRegister;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.News;

/** Connecting another program, or changing how one is connected. */
@Named
@ViewScoped
public class ReminderHookPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OperationsDirectory directory;

    @Inject
    private transient OperationsRegister register;

    @Inject
    private transient ChannelTrial trial;

    @Inject
    private transient News news;

    private String code = "";
    private HookForm form = new HookForm();

    public void load() {
        if (isKnown()) {
            form = directory.hook(code).map(HookForm::new).orElseThrow(() -> Refusal.missing(code));
        }
    }

    public String save() {
        if (isKnown()) {
            register.change(code, form.row().version(), form.row());
        } else {
            register.connect(form.getCode(), form.getName(), form.getAddress());
        }
        news.tell("reminder.page.hook.saved", form.getName());
        return here(form.getCode());
    }

    public String renew() {
        register.renew(code, form.row().version());
        news.tell("reminder.page.hook.renewed");
        return here(code);
    }

    private static String here(String code) {
        return "/reminder/hook.xhtml?faces-redirect=true&code=" + code;
    }

    /** What the other side checks signatures with. */
    public String getSecret() {
        return trial.secret(code);
    }

    /** Whether the connection exists already. */
    public boolean isKnown() {
        return !code.isEmpty();
    }

    public HookForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    /** Nothing where the address does not say it. */
    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }
}
