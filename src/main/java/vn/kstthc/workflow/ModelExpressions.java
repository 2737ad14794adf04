package vn.kstthc.workflow;

import java.beans.FeatureDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.util.Iterator;
import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/** Evaluates the expressions of models and stored filters with the beans they may name, and without a way to classes. */
final class ModelExpressions extends JuelExpressionManager {

    ModelExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new NoClasses());
        resolver.add(super.createElResolver());
        return resolver;
    }

    /** Stops at the first step from a value to its class, which would lead to all of Java. */
    private static final class NoClasses extends ELResolver {

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
            if (base != null && !(base instanceof Map)) { // a key of a map may be called "class"
                check(base, property);
            }
            return null;
        }

        @Override
        public @Nullable Object invoke(
                ELContext context,
                @Nullable Object base,
                @Nullable Object method,
                Class<?> @Nullable [] types,
                Object @Nullable [] arguments) {
            if (base != null) {
                check(base, method);
            }
            return null;
        }

        @Override
        public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
            return null;
        }

        @Override
        public void setValue(
                ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
            if (base != null) {
                check(base, property);
            }
        }

        @Override
        public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
            return false;
        }

        @Override
        public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
            return null;
        }

        @Override
        public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
            return null;
        }

        private static void check(Object base, @Nullable Object member) {
            var name = String.valueOf(member);
            if (base instanceof AnnotatedElement
                    || base instanceof ClassLoader
                    || "class".equals(name)
                    || "getClass".equals(name)) {
                throw new ELException("Expressions do not reach classes: " + name);
            }
        }
    }
}
