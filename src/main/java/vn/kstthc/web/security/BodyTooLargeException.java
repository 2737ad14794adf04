package vn.kstthc.web.security;

import java.io.IOException;

/** The body of a call grew over the limit while it was read; answered with 413. */
public final class BodyTooLargeException extends IOException {

    BodyTooLargeException(long limit) {
        super("Body over " + limit + " bytes");
    }
}
