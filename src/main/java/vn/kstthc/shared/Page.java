package vn.kstthc.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;

/** One page of a list, in JSON as {@code {content, page:{size,number,totalElements,totalPages}}}. */
public record Page<T>(List<T> content, @JsonIgnore int size, @JsonIgnore int number, @JsonIgnore long totalElements) {

    /** The position of a page within its list. */
    public record Position(int size, int number, long totalElements, long totalPages) {}

    @JsonProperty("page")
    public Position position() {
        return new Position(size, number, totalElements, (totalElements + size - 1) / size);
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(content.stream().map(mapper).toList(), size, number, totalElements);
    }
}
