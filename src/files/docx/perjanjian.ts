import type { FileChild } from 'docx';
import { formatAngka, formatIsian } from '../../domain/kinerja/angka';
import type { Hasil } from '../../domain/kinerja/hitung';
import type { Lkj } from '../../domain/lkj/lkj';
import { table } from './parts';
import { DOCX } from './pesan';

const K = DOCX.kepala;

/** A result as the report prints it: two decimals, or the reason there is none. */
export const percent = (hasil: Hasil): string => (hasil.nilai === null ? (hasil.kata?.id ?? '–') : formatAngka(hasil.nilai, 2));

/** The Perjanjian Kinerja as a table: in Bab II and again among the appendices. */
export const tabelPerjanjian = (lkj: Lkj): FileChild =>
  table(
    [
      { title: K.no, share: 1, align: 'center' },
      { title: K.sasaran, share: 6 },
      { title: K.indikator, share: 7 },
      { title: K.satuan, share: 2, align: 'center' },
      { title: K.target, share: 2.5, align: 'right' },
    ],
    lkj.sasaran.flatMap((sasaran) =>
      sasaran.indikator.map((satu, index) => [
        String(satu.nomor),
        index === 0 ? sasaran.nama : '',
        satu.nama,
        satu.satuan,
        formatIsian(satu.target),
      ]),
    ),
  );
