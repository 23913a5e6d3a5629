using System.Text;

namespace OpenMed.Tokenization;

/// <summary>What a SentencePiece model file (<c>spm.model</c>) holds. Immutable.</summary>
/// <remarks>Field numbers: <c>sentencepiece_model.proto</c> of google/sentencepiece.</remarks>
internal sealed class SentencePieceFile
{
    private const int UnigramType = 1;

    private readonly List<string> _pieces = [];
    private readonly List<double> _scores = [];
    private readonly List<PieceType> _types = [];

    /// <summary>Reads a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="FormatException">It is cut off, no SentencePiece model, or no unigram model.</exception>
    public SentencePieceFile(ReadOnlySpan<byte> content)
    {
        bool isWhole = ReadModel(content);
        if (_pieces.Count == 0) throw new FormatException("It holds no pieces.");
        if (!isWhole) throw new FormatException("It is cut off: its settings are missing.");
    }

    /// <summary>What a piece stands for (<c>ModelProto.SentencePiece.Type</c>).</summary>
    internal enum PieceType
    {
        /// <summary>Text.</summary>
        Normal = 1,

        /// <summary>Characters in no other piece.</summary>
        Unknown = 2,

        /// <summary>A mark such as [CLS].</summary>
        Control = 3,
    }

    /// <summary>The pieces by id.</summary>
    public IReadOnlyList<string> Pieces => _pieces;

    /// <summary>The log probabilities by id.</summary>
    public double[] Scores => [.. _scores];

    /// <summary>What each piece stands for, by id.</summary>
    public IReadOnlyList<PieceType> Types => _types;

    /// <summary>The precompiled character map; empty when the model has none.</summary>
    public byte[] Charsmap { get; private set; } = [];

    /// <summary>Whether a text gets a space before it.</summary>
    public bool AddsPrefix { get; private set; } = true;

    /// <summary>Whether spaces at the ends go and runs of spaces become one.</summary>
    public bool RemovesExtraSpaces { get; private set; } = true;

    // Whether the settings, which stand behind the pieces, are there: a file cut off between two pieces looks like a smaller one.
    private bool ReadModel(ReadOnlySpan<byte> content)
    {
        bool hasTrainer = false;
        bool hasNormalizer = false;
        var reader = new ProtobufReader(content);
        while (reader.Read())
        {
            switch (reader.Field)
            {
                case 1: ReadPiece(reader.Bytes); break;
                case 2: ReadTrainer(reader.Bytes); break;
                case 3: ReadNormalizer(reader.Bytes); break;
                default: break;
            }

            hasTrainer |= reader.Field == 2;
            hasNormalizer |= reader.Field == 3;
        }

        return hasTrainer && hasNormalizer;
    }

    private void ReadPiece(ReadOnlySpan<byte> content)
    {
        string piece = string.Empty;
        float score = 0;
        PieceType type = PieceType.Normal;
        var reader = new ProtobufReader(content);
        while (reader.Read())
        {
            switch (reader.Field)
            {
                case 1: piece = Encoding.UTF8.GetString(reader.Bytes); break;
                case 2: score = reader.Float; break;
                case 3: type = (PieceType)reader.Value; break;
                default: break;
            }
        }

        _pieces.Add(piece);
        _scores.Add(score);
        _types.Add(type);
    }

    private static void ReadTrainer(ReadOnlySpan<byte> content)
    {
        var reader = new ProtobufReader(content);
        while (reader.Read())
        {
            if (reader.Field == 3 && reader.Value != UnigramType)
                throw new FormatException("It is no unigram model; BPE models are not supported.");
        }
    }

    private void ReadNormalizer(ReadOnlySpan<byte> content)
    {
        var reader = new ProtobufReader(content);
        while (reader.Read())
        {
            switch (reader.Field)
            {
                case 2: Charsmap = reader.Bytes.ToArray(); break;
                case 3: AddsPrefix = reader.Value != 0; break;
                case 4: RemovesExtraSpaces = reader.Value != 0; break;
                default: break;
            }
        }
    }
}
