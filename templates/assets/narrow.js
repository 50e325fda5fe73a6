// Narrows a long table to the rows that hold what is typed; without this script every row simply stands there.
const fold = (text) =>
  text.normalize("NFC").toLowerCase()
    .replace(/[๐-๙]/g, (digit) => digit.charCodeAt(0) - 0xe50)
    .replace(/[\s,\u200b-\u200d]/g, "")
    .replace(/ํ([่-๋]?)า/g, "$1ำ")
    .replace(/เเ/g, "แ");

const inDigits = (number) =>
  document.body.classList.contains("thai")
    ? String(number).replace(/\d/g, (digit) => String.fromCharCode(0xe50 + +digit))
    : number;

for (const table of document.querySelectorAll("table[data-narrow]")) {
  const bodies = [...table.tBodies].map((body) => ({
    groups: [...body.rows].filter((row) => row.className === "group"),
    rows: [...body.rows].filter((row) => row.className !== "group").map((row) => ({ row, text: fold(row.textContent) })),
  }));
  const box = document.createElement("p");
  box.className = "narrow noprint";
  box.innerHTML = '<label>ค้นในตารางนี้ <input type="search" autocomplete="off"></label> <output aria-live="polite"></output>';
  const [input, output] = [box.querySelector("input"), box.querySelector("output")];
  input.addEventListener("input", () => {
    const query = fold(input.value);
    let left = 0, all = 0;
    for (const { groups, rows } of bodies) {
      const before = left;
      for (const { row, text } of rows) {
        row.hidden = !text.includes(query);
        left += !row.hidden;
      }
      all += rows.length;
      for (const group of groups) group.hidden = left === before;
    }
    if (table.tFoot) table.tFoot.hidden = query !== "";
    output.textContent = query ? `เหลือ ${inDigits(left)} จาก ${inDigits(all)} รายการ` : "";
  });
  (table.closest(".scroll") ?? table).before(box);
}
