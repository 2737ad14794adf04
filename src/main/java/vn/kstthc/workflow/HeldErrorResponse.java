package vn.kstthc.workflow;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.MediaType;

/** Holds back the body of an error until it is complete and can be reworded; every other answer passes straight through. */
final class HeldErrorResponse extends HttpServletResponseWrapper {

    private static final int FIRST_ERROR = 400;

    /** Makes the body to be sent from the one that was written. */
    @FunctionalInterface
    interface Rewording {
        byte[] of(int status, byte[] body) throws IOException;
    }

    private final Rewording rewording;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean finished;

    HeldErrorResponse(HttpServletResponse response, Rewording rewording) {
        super(response);
        this.rewording = rewording;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new HeldStream(super.getOutputStream());
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!holds()) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        body.reset();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        body.reset();
        super.reset();
    }

    /** Sends what was held back, once; nothing when there was no error or the server itself answers it. */
    void finish() throws IOException {
        if (finished || !holds() || body.size() == 0 || isCommitted()) {
            return;
        }
        finished = true;
        var text = rewording.of(getStatus(), body.toByteArray());
        setContentType(MediaType.APPLICATION_JSON_VALUE);
        setContentLength(text.length);
        getResponse().getOutputStream().write(text);
    }

    private boolean holds() {
        return !finished && getStatus() >= FIRST_ERROR;
    }

    private final class HeldStream extends ServletOutputStream {

        private final ServletOutputStream out;

        HeldStream(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            if (holds()) {
                body.write(b);
            } else {
                out.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (holds()) {
                body.write(bytes, offset, length);
            } else {
                out.write(bytes, offset, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!holds()) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            finish();
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
