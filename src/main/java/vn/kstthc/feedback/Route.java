package vn.kstthc.feedback;

/** How a classified feedback goes on; the value of the process variable {@code route}. */
public enum Route {
    PARTS,
    REFUSED,
    REDIRECTED
}
