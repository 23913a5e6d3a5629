using OpenMed.Benchmarks.Report;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>Something that is measured and gives rows of the table.</summary>
internal interface IMeasurement
{
    /// <summary>A word to choose it by on the command line.</summary>
    string Name { get; }

    /// <summary>Whether it takes minutes, and so runs only when it is chosen. The default is false.</summary>
    bool IsLong => false;

    /// <summary>Measures.</summary>
    /// <returns>The rows, each as soon as it is measured.</returns>
    IEnumerable<Row> Measure();
}
