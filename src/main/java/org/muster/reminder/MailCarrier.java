package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.muster.identity.Colleague;
import org.muster.identity.PersonDirectory;

/**
 * Hands mail over to an SMTP server. A message has the same Message-ID however often it is sent, so that a reader's mail
 * program knows the one possible repetition for what it is.
 */
@ApplicationScoped
class MailCarrier implements Carrier {

    /** Establishing a connection takes no longer; the server's word about a whole message may. */
    private static final String CONNECT_MILLIS = "10000";

    private static final String READ_MILLIS = "60000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern CODE = Pattern.compile("(?:^|\\s|:)([245])(\\d\\d)[ -]");

    private final MailSettings settings;
    private final PersonDirectory people;
    private final LetterWriter writer;
    private final Clock clock;

    @Inject
    MailCarrier(MailSettings settings, PersonDirectory people, LetterWriter writer, Clock clock) {
        this.settings = settings;
        this.people = people;
        this.writer = writer;
        this.clock = clock;
    }

    MailCarrier() {
        this(null, null, null, null);
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Outcome carry(Parcel parcel, List<Line> lines) {
        if (!settings.ready()) {
            return Outcome.unreachable("not configured");
        }
        var reader = reader(parcel.recipient());
        return reader.isEmpty()
                ? Outcome.refused("nobody to write to")
                : send(
                        parcel.name(),
                        reader.get().mail(),
                        writer.digest(reader.get().person(), parcel.day(), lines));
    }

    /** Sends a message that says nothing but that mail works. */
    Outcome test(String person) {
        if (!settings.ready()) {
            return Outcome.unreachable("not configured");
        }
        return reader(person)
                .map(one -> send(
                        "test-" + person + "-" + clock.instant().toEpochMilli(), one.mail(), writer.test(one.person())))
                .orElse(Outcome.refused("nobody to write to"));
    }

    private Optional<Colleague> reader(String code) {
        return Optional.ofNullable(people.colleagues(List.of(code)).get(code))
                .filter(Colleague::active)
                .filter(one -> !one.mail().isBlank());
    }

    private Outcome send(String name, String address, Letter letter) {
        var session = Session.getInstance(properties());
        try (var transport = session.getTransport(protocol())) {
            connect(transport);
            var message = message(session, name, address, letter);
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.delivered("accepted by " + settings.host());
        } catch (AuthenticationFailedException refused) {
            return Outcome.unreachable("authentication failed");
        } catch (MessagingException failure) {
            return judged(failure);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        try {
            if (settings.user().isPresent()) {
                transport.connect(
                        settings.host(), settings.port(), settings.user().get(), settings.password());
            } else {
                transport.connect(settings.host(), settings.port(), null, null);
            }
        } catch (AuthenticationFailedException refused) {
            throw refused;
        } catch (MessagingException failure) {
            throw new NoServer(failure);
        }
    }

    private Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", READ_MILLIS);
        properties.setProperty(prefix + "writetimeout", READ_MILLIS);
        properties.setProperty(prefix + "auth", Boolean.toString(settings.user().isPresent()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (settings.privacy() == MailSettings.Privacy.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }

    private String protocol() {
        return settings.privacy() == MailSettings.Privacy.TLS ? "smtps" : "smtp";
    }

    private MimeMessage message(Session session, String name, String address, Letter letter) throws MessagingException {
        var message = new Named(session, "<" + name + "@" + domain() + ">");
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        message.setSubject(letter.subject(), UTF_8);
        message.setText(letter.text(), UTF_8);
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(clock.getZone())));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private String domain() {
        return settings.from().replaceAll(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** By the code the server gave, wherever in the chain it stands: 4xx may pass, 5xx never will; without one nobody knows. */
    private static Outcome judged(MessagingException failure) {
        var said = new StringBuilder();
        for (Exception at = failure;
                at != null;
                at = at instanceof MessagingException next ? next.getNextException() : null) {
            said.append(at.getMessage()).append(' ');
        }
        var answer = said.toString();
        if (failure instanceof NoServer) {
            return Outcome.unreachable(answer);
        }
        var code = CODE.matcher(answer);
        if (!code.find()) {
            return Outcome.later(answer);
        }
        if (code.group(2).equals("21")) {
            return Outcome.unreachable(answer);
        }
        return code.group(1).equals("5") ? Outcome.refused(answer) : Outcome.later(answer);
    }

    /** The connection could not be made. */
    private static final class NoServer extends MessagingException {

        private static final long serialVersionUID = 1L;

        NoServer(MessagingException cause) {
            super("no connection: " + cause.getMessage(), cause);
        }
    }

    /** A message that keeps the name it is given. */
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
