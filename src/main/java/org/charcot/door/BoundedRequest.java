package org.charcot.door;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** A request whose body can be read up to a limit and no further, plain even where it was sent in gzip. */
final class BoundedRequest extends HttpServletRequestWrapper {

    private final int most;
    private final boolean gzip;
    private @Nullable ServletInputStream body;

    BoundedRequest(HttpServletRequest request, int most, boolean gzip) {
        super(request);
        this.most = most;
        this.gzip = gzip;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new BoundedStream(gzip ? unzipped(super.getInputStream()) : super.getInputStream(), most);
        }
        return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isHidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public int getContentLength() {
        return gzip ? -1 : super.getContentLength();
    }

    @Override
    public long getContentLengthLong() {
        return gzip ? -1 : super.getContentLengthLong();
    }

    private boolean isHidden(String header) {
        return gzip && (header.equalsIgnoreCase("Content-Encoding") || header.equalsIgnoreCase("Content-Length"));
    }

    private static InputStream unzipped(InputStream zipped) throws IOException {
        try {
            return new GZIPInputStream(zipped);
        } catch (ZipException e) {
            throw notGzip();
        }
    }

    private static RuntimeException notGzip() {
        return Refusal.MALFORMED.of(new Fault(
                IssueType.STRUCTURE, "", "The body is announced as gzip but is not; correct the Content-Encoding."));
    }

    private static final class BoundedStream extends ServletInputStream {

        private final InputStream source;
        private final int most;
        private long count;
        private boolean finished;

        BoundedStream(InputStream source, int most) {
            this.source = source;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read;
            try {
                read = source.read(into, from, length);
            } catch (ZipException e) {
                throw notGzip();
            }
            finished = read < 0;
            count += Math.max(read, 0);
            if (count > most) {
                throw DoorFilter.tooLarge(most);
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("a bounded body is read by the thread that asks for it");
        }
    }
}
