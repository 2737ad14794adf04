package vn.kstthc.notification;

import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.mail.MailException;
import vn.kstthc.shared.Tick;

/**
 * Sends what waits in the outbox: claim, send, mark. A crash between the acceptance by the server and the mark leaves
 * the mail claimed; when its lease ends it becomes UNCERTAIN and is shown to people, never mailed twice by itself.
 */
@Order(30)
class MailDelivery implements Tick {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final int BATCH = 50;

    private final Outbox outbox;
    private final Postman post;
    private final MailAddresses addresses;
    private final MailComposer composer;
    private final DeliveryCounters counters;
    /** Accepted by the server, the mark still to be written: survives a database that is away for a while. */
    private final Queue<ClaimedMail> accepted = new ConcurrentLinkedQueue<>();

    MailDelivery(
            Outbox outbox, Postman post, MailAddresses addresses, MailComposer composer, DeliveryCounters counters) {
        this.outbox = outbox;
        this.post = post;
        this.addresses = addresses;
        this.composer = composer;
        this.counters = counters;
    }

    @Override
    public int tick(Instant now) {
        markAccepted(now);
        var expired = outbox.expireClaims(now);
        return post.isOpen() ? expired + sendBatch(now) : expired;
    }

    private int sendBatch(Instant now) {
        for (var handled = 0; handled < BATCH; handled++) {
            var mail = outbox.claim(now);
            if (mail.isEmpty()) {
                return handled;
            }
            deliver(mail.get(), now);
        }
        return BATCH;
    }

    private void deliver(ClaimedMail claimed, Instant now) {
        var address = addresses.of(claimed.recipient());
        if (address.isEmpty()) {
            outbox.stop(claimed, MailState.NO_ADDRESS, now, null);
            return;
        }
        Mail mail;
        try {
            mail = composer.compose(claimed);
        } catch (RuntimeException e) {
            LOG.error("Mail {} cannot be written", claimed.id(), e);
            outbox.stop(claimed, MailState.FAILED, now, e.toString());
            return;
        }
        send(claimed, mail, address.get(), now);
    }

    private void send(ClaimedMail claimed, Mail mail, String address, Instant now) {
        try {
            post.send(mail, address, now);
        } catch (MailException e) {
            LOG.warn("Mail {} was not accepted: {}", claimed.id(), SendFailure.describe(e));
            counters.failed();
            settle(claimed, SendFailure.of(e), SendFailure.describe(e), now);
            return;
        }
        accepted.add(claimed);
        counters.sent(claimed.notices().size());
        markAccepted(now);
    }

    private void markAccepted(Instant now) {
        for (var mail = accepted.peek(); mail != null; mail = accepted.peek()) {
            outbox.sent(mail, now);
            accepted.remove(mail);
        }
    }

    private void settle(ClaimedMail mail, SendFailure failure, String cause, Instant now) {
        switch (failure) {
            case REFUSED -> outbox.stop(mail, MailState.FAILED, now, cause);
            case UNKNOWN -> outbox.stop(mail, MailState.UNCERTAIN, now, cause);
            case TRY_LATER, UNREACHABLE -> later(mail, failure, cause, now);
        }
    }

    private void later(ClaimedMail mail, SendFailure failure, String cause, Instant now) {
        if (Backoff.givesUp(mail, now)) {
            outbox.stop(mail, MailState.FAILED, now, cause);
            return;
        }
        var next = Backoff.next(mail.attempt(), now);
        outbox.retry(mail, next, cause);
        if (failure == SendFailure.UNREACHABLE) {
            outbox.postponeAll(next, cause);
        }
    }
}
