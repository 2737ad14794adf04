package vn.kstthc.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that a case may hold, by extension. Everything else is refused. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TEXT("text/plain;charset=UTF-8", "txt");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    boolean isOffice() {
        return this == DOCX || this == XLSX;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileType> byName(FileName name) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(name.extension()))
                .findFirst();
    }
}
