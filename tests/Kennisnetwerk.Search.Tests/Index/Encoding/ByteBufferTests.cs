using FsCheck;
using FsCheck.Fluent;
using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Tests.Index.Encoding;

public sealed class ByteBufferTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20261124, 1).WithMaxTest(500);

    [Fact]
    public void Read_Should_GiveWhatWasWritten_When_NumbersAreOfAnySize() => Prop.ForAll<ulong, uint, byte[]>((large, middle, many) =>
    {
        var (small, one) = ((ushort)middle, (byte)large);
        var buffer = new ByteBuffer();
        buffer.WriteVarUInt(large);
        buffer.WriteUInt64(large);
        buffer.WriteUInt32(middle);
        buffer.WriteVarUInt(middle);
        buffer.WriteUInt16(small);
        buffer.WriteByte(one);
        buffer.WriteSingle(BitConverter.UInt32BitsToSingle(middle));
        buffer.WriteVarUInt((ulong)many.Length);
        buffer.WriteBytes(many);

        var reader = new ByteReader(buffer.Written);
        return reader.ReadVarUInt64() == large
            && reader.ReadUInt64() == large
            && reader.ReadUInt32() == middle
            && reader.ReadVarUInt64() == middle
            && reader.ReadUInt16() == small
            && reader.ReadByte() == one
            && BitConverter.SingleToUInt32Bits(reader.ReadSingle()) == middle
            && reader.ReadBytes(reader.ReadVarInt()).SequenceEqual(many)
            && reader.AtEnd;
    }).Check(Fixed);

    [Fact]
    public void Clear_Should_BeginAnew_When_SomethingWasWritten()
    {
        var buffer = new ByteBuffer(1);
        buffer.WriteBytes(new byte[100]);

        buffer.Clear();
        buffer.WriteByte(7);

        Assert.Equal([7], buffer.Written.ToArray());
    }
}
