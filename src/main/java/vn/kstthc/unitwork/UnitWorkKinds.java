package vn.kstthc.unitwork;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Finds the kind of a piece of work. Looked up late: kinds use services that need the engine. */
@Component
class UnitWorkKinds {

    private final SingletonSupplier<Map<String, UnitWorkKind>> kinds;

    UnitWorkKinds(ObjectProvider<UnitWorkKind> kinds) {
        this.kinds = SingletonSupplier.of(
                () -> kinds.stream().collect(Collectors.toUnmodifiableMap(UnitWorkKind::key, Function.identity())));
    }

    /** @throws IllegalStateException when a model names a kind that no lifecycle serves */
    UnitWorkKind require(UnitWorkRef work) {
        var kind = kinds.obtain().get(work.kind());
        if (kind == null) {
            throw new IllegalStateException("No UnitWorkKind " + work.kind());
        }
        return kind;
    }
}
