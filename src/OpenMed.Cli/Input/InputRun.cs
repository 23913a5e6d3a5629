using OpenMed.Cli.Output;
using OpenMed.Documents;

namespace OpenMed.Cli.Input;

/// <summary>Works through inputs one after another; one that fails is reported and does not stop the rest.</summary>
/// <param name="terminal">Takes the reports.</param>
/// <param name="progress">Makes room for them.</param>
internal sealed class InputRun(Terminal terminal, Progress progress)
{
    /// <summary>Whether an input failed.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Reports an input that failed.</summary>
    /// <param name="message">What happened, and what to do.</param>
    public void Fail(string message)
    {
        HasFailed = true;
        Warn(message);
    }

    /// <summary>Reports what a user should know.</summary>
    /// <param name="message">What happened, and what to do.</param>
    public void Warn(string message)
    {
        progress.Clear();
        terminal.WriteError(message);
    }

    /// <summary>Does the work for each input.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="work">The work.</param>
    public void ForEach(IReadOnlyList<InputFile> inputs, Action<InputFile> work)
    {
        foreach (InputFile input in inputs)
        {
            try
            {
                work(input);
            }
            catch (DocumentException exception)
            {
                Fail(exception.Message);
            }
            catch (UnauthorizedAccessException)
            {
                Fail($"'{input.Name}' may not be read, or its result not written. Check the rights of the file and its folder.");
            }
            catch (IOException exception) when (!BrokenPipe.Is(exception))
            {
                Fail($"'{input.Name}' could not be read, or its result not written: {SystemMessage.Of(exception)} Nothing of it was replaced.");
            }
        }

        progress.Clear();
    }
}
