package org.filature.cli;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;

/**
 * Waits until the program is told to end, by Ctrl-C or by the system, so that this is an ending as good as any.
 *
 * <p>Java says so only in {@code sun.misc.Signal}, which every JDK has and the compiler warns of: it is asked for by
 * its name. Without it the JVM ends by itself, with another exit code.
 */
final class Interrupt {
    private final CountDownLatch ended = new CountDownLatch(1);

    private Interrupt() {}

    /** Begins to listen. */
    static Interrupt listen() {
        Interrupt interrupt = new Interrupt();
        interrupt.handle("INT");
        interrupt.handle("TERM");
        return interrupt;
    }

    private void handle(String signal) {
        try {
            Class<?> type = Class.forName("sun.misc.Signal");
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            Object handler = Proxy.newProxyInstance(
                    Interrupt.class.getClassLoader(), new Class<?>[] {handlerType}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            ended.countDown();
                        }
                        return method.getDefaultValue();
                    });
            type.getMethod("handle", type, handlerType)
                    .invoke(type, type.getConstructor(String.class).newInstance(signal), handler);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // This system or JDK has no such signal: the JVM ends in its own way.
        }
    }

    /** Waits. */
    void await() throws InterruptedException {
        ended.await();
    }
}
