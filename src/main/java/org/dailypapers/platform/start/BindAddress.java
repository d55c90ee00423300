package org.dailypapers.platform.start;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Checks before WildFly starts whether this machine has the addresses on which it is to listen: WildFly's own error message names only
 * internal services. {@code standalone.conf} runs this class by itself, so it must not need any other class.
 */
final class BindAddress {

    private static final String PUBLIC = "jboss.bind.address";
    private static final String MANAGEMENT = "jboss.bind.address.management";
    private static final String VARIABLE = "DAILYPAPERS_BIND";
    private static final String IPV4 = "java.net.preferIPv4Stack";
    private static final int FAILED = 1;

    private BindAddress() {
    }

    /**
     * Ends the process with code 1 and a message if the server cannot listen.
     *
     * @param options the options of the virtual machine and of the server, from {@code standalone.sh}
     */
    public static void main(String[] options) {
        List<String> given = List.of(options);
        // the server resolves names in the same way
        property(given, IPV4).ifPresent(value -> System.setProperty(IPV4, value));
        problem(System.getenv().getOrDefault(VARIABLE, ""), given).ifPresent(problem -> {
            System.err.println("Daily Papers cannot start. " + problem);
            Runtime.getRuntime().halt(FAILED);
        });
    }

    /**
     * @param variable the value of {@code DAILYPAPERS_BIND}; empty if it is not set
     * @param options the options of the virtual machine and of the server
     * @return why the server cannot listen, and how to fix it; empty if it can
     */
    static Optional<String> problem(String variable, List<String> options) {
        Optional<String> readers = variable.isBlank()
                ? property(options, PUBLIC).or(() -> after(options, "-b")).flatMap(host -> problem(host, "for readers", "-b or " + PUBLIC))
                : problem(variable.strip(), "for readers", VARIABLE);
        return readers.or(() -> property(options, MANAGEMENT).or(() -> after(options, "-bmanagement"))
                .flatMap(host -> problem(host, "for its management", "-bmanagement or " + MANAGEMENT)));
    }

    private static Optional<String> problem(String host, String whom, String setting) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return Optional.empty();
            }
            return Optional.of("It cannot listen " + whom + " at " + host + ", as this machine has no such address: " + mend(setting));
        } catch (UnknownHostException e) {
            return Optional.of("It cannot listen " + whom + " at " + host + ", as that name has no address: " + mend(setting));
        } catch (SocketException e) {
            // the addresses of this machine are unknown; WildFly reports the error
            return Optional.empty();
        }
    }

    private static String mend(String setting) {
        TreeSet<String> own = new TreeSet<>();
        try {
            NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).filter(address -> !address.isLinkLocalAddress())
                    .map(address -> address.getHostAddress().replaceFirst("%.*", "")).forEach(own::add);
        } catch (SocketException e) {
            own.add("127.0.0.1");
        }
        return "set " + setting + " to one that it has (" + String.join(", ", own) + "), or to 0.0.0.0 for all of them.";
    }

    private static Optional<String> property(List<String> options, String name) {
        return last(options, "-D" + name + "=");
    }

    /** The value of an option is the next argument, or follows {@code =}. */
    private static Optional<String> after(List<String> options, String option) {
        int place = options.lastIndexOf(option);
        Optional<String> next = place >= 0 && place + 1 < options.size() ? Optional.of(options.get(place + 1)) : last(options, option + "=");
        return next.filter(value -> !value.isBlank());
    }

    private static Optional<String> last(List<String> options, String prefix) {
        UnaryOperator<String> value = option -> option.substring(prefix.length());
        return options.stream().filter(option -> option.startsWith(prefix)).map(value).filter(found -> !found.isBlank())
                .reduce((earlier, later) -> later);
    }
}
