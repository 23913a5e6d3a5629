namespace OpenMed.Rules.Credentials;

/// <summary>Nouns that end the names of things of programs: in <c>"name": "Nightly Export Job"</c> no person is named.</summary>
internal static class TechnicalNouns
{
    private static readonly string[] Words =
    [
        "agent", "api", "app", "application", "batch", "bot", "broker", "build", "bus", "cache", "channel", "check", "client", "cluster", "collector", "component", "config", "connector",
        "consumer", "controller", "cron", "daemon", "dashboard", "database", "dataset", "daemonset", "default", "deployment", "device", "disk", "driver", "endpoint", "engine", "event", "export",
        "exporter", "factory", "feed", "field", "file", "filter", "firewall", "flow", "folder", "function", "gateway", "group", "handler", "host", "import", "importer", "index", "instance",
        "interface", "job", "layer", "library", "list", "listener", "loader", "logger", "logs", "manager", "metric", "metrics", "migration", "model", "module", "monitor", "network", "node",
        "package", "partition", "pipeline", "plan", "plugin", "policy", "pool", "printer", "process", "processor", "producer", "product", "project", "protocol", "provider", "proxy", "queue",
        "reader", "reminders", "report", "repository", "request", "resource", "role", "rule", "runner", "runtime", "scheduler", "schema", "sensor", "server", "service", "session", "socket",
        "source", "stack", "stage", "storage", "store", "stream", "sync", "system", "table", "task", "template", "tenant", "test", "thread", "topic", "trigger", "update", "version", "volume",
        "watcher", "worker", "workflow", "writer", "zone",
    ];

    /// <summary>Whether the last word of a value is one of them; case is ignored.</summary>
    /// <param name="value">The value.</param>
    public static bool EndsIn(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<char> last = value[(value.LastIndexOf(' ') + 1)..];
        foreach (string word in Words)
        {
            if (last.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
