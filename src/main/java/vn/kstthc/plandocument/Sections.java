package vn.kstthc.plandocument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The headings above a row, outermost first. */
record Sections(List<Section> path) {

    static final Sections NONE = new Sections(List.of());

    /** A heading; one without a number of its own stands outermost. */
    record Section(@Nullable Marker marker, String title) {

        int depth() {
            return marker == null ? -1 : marker.depth();
        }

        String text() {
            return marker == null ? title : marker.text() + ". " + title;
        }
    }

    /** The path below a new heading, which ends those of its depth and deeper. */
    Sections with(Section section) {
        var kept = new ArrayList<>(
                path.stream().filter(s -> s.depth() < section.depth()).toList());
        kept.add(section);
        return new Sections(List.copyOf(kept));
    }

    /** The path above the innermost heading, where that has the number. */
    Sections above(String number) {
        var last = path.isEmpty() ? null : path.get(path.size() - 1).marker();
        return last != null && last.kind() == Marker.Kind.NUMBER && last.text().equals(number)
                ? new Sections(path.subList(0, path.size() - 1))
                : this;
    }

    /** The same path with the end of the last heading, which was cut by a page break. */
    Sections continued(String rest) {
        if (path.isEmpty()) {
            return this;
        }
        var changed = new ArrayList<>(path);
        var last = changed.remove(changed.size() - 1);
        changed.add(new Section(last.marker(), last.title() + " " + rest));
        return new Sections(List.copyOf(changed));
    }

    String text() {
        return path.stream().map(Section::text).collect(Collectors.joining(" / "));
    }

    /** The letters and roman numerals of the path, at most the given number of inner ones. */
    List<String> prefix(int inner) {
        var markers = path.stream()
                .map(Section::marker)
                .filter(marker -> marker != null && marker.kind() != Marker.Kind.NUMBER)
                .map(Marker::text)
                .toList();
        return markers.subList(Math.max(0, markers.size() - inner), markers.size());
    }
}
