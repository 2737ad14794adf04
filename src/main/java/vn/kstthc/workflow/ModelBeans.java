package vn.kstthc.workflow;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The beans that expressions of models may name: delegates, listeners and {@code routing}, nothing else of the house. */
final class ModelBeans extends AbstractMap<Object, Object> {

    private static final String ROUTING = "routing";

    private final ApplicationContext context;

    ModelBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean && context.containsBean(bean) && allowed(bean);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? context.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Stream.of(context.getBeanDefinitionNames())
                .filter(this::allowed)
                .map(bean -> new SimpleImmutableEntry<Object, Object>(bean, context.getBean(bean)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean allowed(String bean) {
        return ROUTING.equals(bean)
                || context.isTypeMatch(bean, JavaDelegate.class)
                || context.isTypeMatch(bean, TaskListener.class)
                || context.isTypeMatch(bean, ExecutionListener.class);
    }
}
