/** Another process keeps these keys and this log; the message is a Dutch sentence for whoever starts the program. */
export class GuardInUse extends Error {
  constructor(folder: string) {
    super(`Een andere Veilig Ambt gebruikt de sleutels in ${folder} al. Sluit die eerst.`);
    this.name = 'GuardInUse';
  }
}
