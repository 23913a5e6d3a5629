using System.Globalization;

namespace OpenMed.Documents.Formats;

/// <summary>Which columns of a table are searched.</summary>
/// <param name="Names">Their names in the header, or their numbers from 1; empty means every column.</param>
/// <param name="HasHeader">Whether the first record holds the names of the columns; it is never searched.</param>
/// <param name="Delimiter">What stands between two fields.</param>
public sealed record CsvColumns(IReadOnlyList<string> Names, bool HasHeader, char Delimiter)
{
    /// <summary>Looks the columns up in a record.</summary>
    /// <param name="first">The fields of the first record.</param>
    /// <param name="name">What the input is called in messages.</param>
    /// <returns>For each column, what it is called in findings, or null when it is not searched.</returns>
    /// <exception cref="DocumentException">A column is not there.</exception>
    internal IReadOnlyList<string?> Resolve(IReadOnlyList<string> first, string name)
    {
        string?[] columns = new string?[first.Count];
        if (Names.Count == 0)
            return [.. columns.Select((_, columnIndex) => ColumnName(first, columnIndex))];

        foreach (string wanted in Names)
        {
            bool isThere = false;
            for (int columnIndex = 0; columnIndex < first.Count; columnIndex++)
            {
                if (ColumnName(first, columnIndex) != wanted)
                    continue;

                // A header may name two columns alike: both are searched.
                columns[columnIndex] = wanted;
                isThere = true;
            }

            if (!isThere)
            {
                throw new DocumentException(HasHeader
                    ? $"'{name}' has no column '{wanted}'. Pass a column of its header, and the delimiter if that is no comma."
                    : $"'{name}' has no column '{wanted}'. Without a header, pass a number from 1 to {first.Count}.");
            }
        }

        return columns;
    }

    private string ColumnName(IReadOnlyList<string> first, int columnIndex) =>
        HasHeader ? first[columnIndex] : (columnIndex + 1).ToString(CultureInfo.InvariantCulture);
}
